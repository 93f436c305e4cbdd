// The entities of a kind by date, newest first.
//
// returns  nothing
// index    it is made here
CREATE INDEX r2p_by_date_descending IF NOT EXISTS
FOR (entity:R2P) ON (entity.release, entity.kind, entity.rankDateDescending)
