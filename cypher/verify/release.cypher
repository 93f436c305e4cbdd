// What is written of a release, as it stands.
//
// $release  STRING  the id of the release
// returns  properties  MAP
// index    r2p_release (id)
MATCH (release:R2PRelease {id: $release})
RETURN properties(release) AS properties
