// Which release serves now. No row where none was loaded.
//
// returns  id     STRING   the id of the release
//          model  INTEGER  which shape it is written in
// index    r2p_current (name), r2p_release (id)
MATCH (current:R2PCurrent {name: 'current'})
MATCH (release:R2PRelease {id: current.release})
WHERE release.whole
RETURN release.id AS id, release.model AS model
