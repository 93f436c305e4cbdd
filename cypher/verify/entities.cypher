// Entities of a release as they stand, by id.
//
// $release  STRING   the id of the release
// $after    STRING   only ids behind this one
// $count    INTEGER  how many at most
// returns  id          STRING
//          labels      LIST<STRING>
//          properties  MAP
// index    r2p_entity (release, id)
MATCH (entity:R2P {release: $release})
WHERE entity.id > $after
WITH entity
ORDER BY entity.release, entity.id
LIMIT toInteger($count)
RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS properties
