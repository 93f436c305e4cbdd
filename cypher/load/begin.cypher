// Says that a release is being written.
//
// $release  STRING  the id of the release
// $facts    MAP     its properties: model, version, date, countNames, counts, widthNames, widths, sources, facets
// returns  nothing
// index    r2p_release (id)
MERGE (release:R2PRelease {id: $release})
SET release += $facts, release.whole = false
