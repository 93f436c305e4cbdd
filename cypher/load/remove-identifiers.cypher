// Removes the nodes that stand for identifiers of a release, so many at a time.
//
// $release  STRING   the id of the release
// $count    INTEGER  how many at most
// returns  removed  INTEGER  how many
// index    r2p_identifier (release, key)
MATCH (identifier:R2PIdentifier {release: $release})
WHERE identifier.key IS NOT NULL
WITH identifier
LIMIT toInteger($count)
DELETE identifier
RETURN count(*) AS removed
