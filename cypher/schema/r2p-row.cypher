// The relations of a release lie in rows by rank.
//
// returns  nothing
// index    it is made here
CREATE INDEX r2p_row IF NOT EXISTS
FOR (row:R2PRow) ON (row.release, row.first)
