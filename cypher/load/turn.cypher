// Turns the pointer to a release that is written to its end.
//
// $release  STRING  the id of the release
// returns  id  STRING  the id of the release that serves from now on
// index    r2p_release (id), r2p_current (name)
MATCH (release:R2PRelease {id: $release})
SET release.whole = true
MERGE (current:R2PCurrent {name: 'current'})
SET current.release = release.id
RETURN release.id AS id
