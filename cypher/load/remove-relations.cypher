// Removes relations of a release, so many at a time.
//
// $release  STRING   the id of the release
// $count    INTEGER  how many at most
// returns  removed  INTEGER  how many
// index    r2p_entity (release, id)
MATCH (entity:R2P {release: $release})
USING INDEX SEEK entity:R2P(release, id)
WHERE entity.id IS NOT NULL
MATCH (entity)-[relation]->()
WITH relation
LIMIT toInteger($count)
DELETE relation
RETURN count(*) AS removed
