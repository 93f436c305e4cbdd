// The relations that start at entities, as they stand.
//
// $release  STRING        the id of the release
// $ids      LIST<STRING>  the ids of entities
// returns  from        STRING   the id of the entity that it starts at
//          to          STRING   the id of the entity that it ends at
//          type        STRING
//          properties  MAP
// index    r2p_entity (release, id)
UNWIND $ids AS id
MATCH (start:R2P {release: $release, id: id})
MATCH (start)-[relation]->(end:R2P)
RETURN id AS from, end.id AS to, type(relation) AS type, properties(relation) AS properties
