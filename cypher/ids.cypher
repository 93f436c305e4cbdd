// The ids of all entities but passages.
//
// $release  STRING  the id of the release
// returns  ids  LIST<STRING>
// index    r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  MATCH (entity:R2P {release: release.id})
  USING INDEX SEEK entity:R2P(release, id)
  WHERE entity.id IS NOT NULL AND entity.kind <> 'Passage'
  RETURN collect(entity.id) AS ids
}
RETURN ids
