// Removes the nodes that stand for claims of a release, so many at a time, with what joins them.
//
// $release  STRING   the id of the release
// $count    INTEGER  how many at most
// returns  removed  INTEGER  how many
// index    r2p_claim (release, id)
MATCH (claim:R2PClaim {release: $release})
WHERE claim.id IS NOT NULL
WITH claim
LIMIT toInteger($count)
DETACH DELETE claim
RETURN count(*) AS removed
