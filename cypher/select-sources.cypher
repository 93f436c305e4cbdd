// The entities that one of some sources speaks of: of a release that is most of what there is.
//
// $release  STRING  the id of the release
// $sources  LIST<STRING>  the ids of sources
// returns  ids  LIST<STRING>  the ids of entities
// index    r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  MATCH (entity:R2P {release: release.id})
  USING INDEX SEEK entity:R2P(release, id)
  WHERE entity.id IS NOT NULL AND any(source IN entity.sources WHERE source IN $sources)
  RETURN collect(entity.id) AS ids
}
RETURN ids
