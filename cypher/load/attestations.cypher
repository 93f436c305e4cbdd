// Joins passages to the claims that they attest.
//
// $release  STRING     the id of the release
// $rows     LIST<MAP>  passage STRING, claim STRING, properties MAP
// returns  written  INTEGER  how many
// index    r2p_entity (release, id), r2p_claim (release, id)
UNWIND $rows AS row
MATCH (passage:R2P {release: $release, id: row.passage})
MATCH (claim:R2PClaim {release: $release, id: row.claim})
CREATE (passage)-[attests:ATTESTS]->(claim)
SET attests = row.properties
RETURN count(attests) AS written
