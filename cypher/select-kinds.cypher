// The entities of some kinds.
//
// $release  STRING  the id of the release
// $kinds  LIST<STRING>  the names of kinds
// returns  ids  LIST<STRING>  the ids of entities
// index    r2p_by_name (release, kind, rankName), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND $kinds AS kind
  MATCH (entity:R2P {release: release.id, kind: kind})
  WHERE entity.rankName >= 0
  RETURN collect(entity.id) AS ids
}
RETURN ids
