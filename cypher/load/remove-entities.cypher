// Removes entities of a release, so many at a time, and what others drew to them.
//
// $release  STRING   the id of the release
// $count    INTEGER  how many at most
// returns  removed  INTEGER  how many
// index    r2p_entity (release, id)
MATCH (entity:R2P {release: $release})
USING INDEX SEEK entity:R2P(release, id)
WHERE entity.id IS NOT NULL
WITH entity
LIMIT toInteger($count)
DETACH DELETE entity
RETURN count(*) AS removed
