// The rows of a release as they stand.
//
// $release  STRING  the id of the release
// returns  properties  MAP
// index    r2p_row (release, first)
MATCH (row:R2PRow {release: $release})
WHERE row.first >= 0
RETURN properties(row) AS properties
