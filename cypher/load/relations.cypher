// Writes relations between entities that are there.
//
// $release  STRING     the id of the release
// $rows     LIST<MAP>  from STRING, to STRING, type STRING, properties MAP
// returns  written  INTEGER  how many
// index    r2p_entity (release, id)
UNWIND $rows AS row
MATCH (start:R2P {release: $release, id: row.from})
MATCH (end:R2P {release: $release, id: row.to})
CREATE (start)-[relation:$(row.type)]->(end)
SET relation = row.properties
RETURN count(relation) AS written
