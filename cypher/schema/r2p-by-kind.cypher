// The entities of a kind by kind.
//
// returns  nothing
// index    it is made here
CREATE INDEX r2p_by_kind IF NOT EXISTS
FOR (entity:R2P) ON (entity.release, entity.kind, entity.rankKind)
