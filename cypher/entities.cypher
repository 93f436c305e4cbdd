// Entities by their ids; what is none is left out.
//
// $release  STRING  the id of the release
// $ids      LIST<STRING>  the ids of entities
// returns  entities  LIST<LIST>  each as rows.ts reads it
// index    r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND $ids AS id
  MATCH (entity:R2P {release: release.id, id: id})
  RETURN collect([
    entity.id, entity.kind, entity.name, entity.aliases, entity.summary, entity.passages, entity.anchors,
    [entity.rankName, entity.rankKind, entity.rankNumber, entity.rankDate, entity.rankDateDescending],
    entity.fieldNames, [field IN entity.fieldNames | entity[field]],
    entity.identifierSchemes, entity.identifierValues, entity.identifierChecks
  ]) AS entities
}
RETURN entities
