// Which of these ids are entities.
//
// $release  STRING  the id of the release
// $ids  LIST<STRING>  ids, of whatever
// returns  ids  LIST<STRING>  the ids of entities
// index    r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND $ids AS id
  MATCH (entity:R2P {release: release.id, id: id})
  RETURN collect(entity.id) AS ids
}
RETURN ids
