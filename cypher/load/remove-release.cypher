// Removes what is left of a release: that it was there.
//
// $release  STRING  the id of the release
// returns  nothing
// index    r2p_release (id)
MATCH (release:R2PRelease {id: $release})
DELETE release
