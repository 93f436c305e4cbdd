// The entities that bear identifiers, found over the nodes that stand for these.
//
// $release  STRING  the id of the release
// $keys     LIST<STRING>  the keys of identifiers, as identifier.ts makes them
// returns  rows  LIST<LIST>  the key, the entity as rows.ts reads it
// index    r2p_identifier (release, key), r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND $keys AS key
  MATCH (identifier:R2PIdentifier {release: release.id, key: key})
  MATCH (entity:R2P {release: release.id, id: identifier.entity})
  RETURN collect([key, [
    entity.id, entity.kind, entity.name, entity.aliases, entity.summary, entity.passages, entity.anchors,
    [entity.rankName, entity.rankKind, entity.rankNumber, entity.rankDate, entity.rankDateDescending],
    entity.fieldNames, [field IN entity.fieldNames | entity[field]],
    entity.identifierSchemes, entity.identifierValues, entity.identifierChecks
  ]]) AS rows
}
RETURN rows
