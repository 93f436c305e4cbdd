// Says that a release is being removed: who still asks it is told so, and is not given half of it.
//
// $release  STRING  the id of the release
// returns  nothing
// index    r2p_release (id)
MATCH (release:R2PRelease {id: $release})
SET release.whole = false
