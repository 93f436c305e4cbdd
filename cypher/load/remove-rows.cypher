// Removes the rows of a release, so many at a time.
//
// $release  STRING   the id of the release
// $count    INTEGER  how many at most
// returns  removed  INTEGER  how many
// index    r2p_row (release, first)
MATCH (row:R2PRow {release: $release})
WHERE row.first >= 0
WITH row
LIMIT toInteger($count)
DELETE row
RETURN count(*) AS removed
