// The last entities of a page range, last first, in the order by kind, and whether any lie around it. Each kind is read in the index's own order.
//
// $release  STRING  the id of the release
// $kinds   LIST<STRING>  of these kinds
// $after   INTEGER       only ranks above this one
// $before  INTEGER       only ranks below this one
// $count   INTEGER       how many
// returns  entities    LIST<LIST>  each as rows.ts reads it
//          hasEarlier  BOOLEAN     there are some up to $after
//          hasLater    BOOLEAN     there are some from $before on
// index    r2p_by_kind (release, kind, rankKind), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND $kinds AS kind
  CALL (release, kind) {
    MATCH (entity:R2P {release: release.id, kind: kind})
    WHERE $after < entity.rankKind < $before
    WITH entity
    ORDER BY entity.release DESC, entity.kind DESC, entity.rankKind DESC
    LIMIT toInteger($count)
    RETURN entity
  }
  WITH entity
  ORDER BY entity.rankKind DESC
  LIMIT toInteger($count)
  RETURN collect([
    entity.id, entity.kind, entity.name, entity.aliases, entity.summary, entity.passages, entity.anchors,
    [entity.rankName, entity.rankKind, entity.rankNumber, entity.rankDate, entity.rankDateDescending],
    entity.fieldNames, [field IN entity.fieldNames | entity[field]],
    entity.identifierSchemes, entity.identifierValues, entity.identifierChecks
  ]) AS entities
}
CALL (release) {
  UNWIND $kinds AS kind
  MATCH (entity:R2P {release: release.id, kind: kind})
  WHERE entity.rankKind <= $after
  WITH entity
  LIMIT 1
  RETURN count(entity) > 0 AS hasEarlier
}
CALL (release) {
  UNWIND $kinds AS kind
  MATCH (entity:R2P {release: release.id, kind: kind})
  WHERE entity.rankKind >= $before
  WITH entity
  LIMIT 1
  RETURN count(entity) > 0 AS hasLater
}
RETURN entities, hasEarlier, hasLater
