// What releases there are, and which of them serves.
//
// returns  id       STRING
//          whole    BOOLEAN  it was written to its end, and is not being removed
//          current  BOOLEAN  it serves
// index    r2p_current (name), r2p_release (id): all of it is read, which is a release or two
MATCH (release:R2PRelease)
WHERE release.id IS NOT NULL
OPTIONAL MATCH (current:R2PCurrent {name: 'current'})
RETURN release.id AS id, release.whole AS whole, coalesce(current.release = release.id, false) AS current
