// The nodes that stand for claims of a release as they stand, by id.
//
// $release  STRING   the id of the release
// $after    STRING   only ids behind this one
// $count    INTEGER  how many at most
// returns  properties  MAP
// index    r2p_claim (release, id)
MATCH (claim:R2PClaim {release: $release})
WHERE claim.id > $after
WITH claim
ORDER BY claim.release, claim.id
LIMIT toInteger($count)
RETURN properties(claim) AS properties
