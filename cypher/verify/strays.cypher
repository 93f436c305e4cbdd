// Nodes that bear our label and belong to no release. It is meant to see every node: nothing finds what has lost its place.
//
// returns  labels  LIST<STRING>
//          id      STRING or null
//          name    STRING or null
// index    none: a scan of the label; r2p_release (id)
MATCH (entity:R2P)
WHERE entity.id IS NULL OR entity.release IS NULL OR NOT EXISTS { MATCH (:R2PRelease {id: entity.release}) }
RETURN labels(entity) AS labels, entity.id AS id, entity.name AS name
LIMIT 100
