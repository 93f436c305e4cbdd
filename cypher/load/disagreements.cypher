// Joins claims to those that they stand against.
//
// $release  STRING     the id of the release
// $rows     LIST<MAP>  claim STRING, how STRING, other STRING, statement STRING
// returns  written  INTEGER  how many
// index    r2p_claim (release, id)
UNWIND $rows AS row
MATCH (claim:R2PClaim {release: $release, id: row.claim})
MATCH (other:R2PClaim {release: $release, id: row.other})
CREATE (claim)-[against:$(row.how)]->(other)
SET against.statement = row.statement
RETURN count(against) AS written
