// A stretch of some entities, in any order of ranks: each is looked up, so that it takes time by how many they are.
//
// $release  STRING  the id of the release
// $ids     LIST<STRING>          the ids of the entities
// $kinds   LIST<STRING> or null  only those of these kinds
// $rank    STRING                the name of the property that holds the ranks of the order
// $after   INTEGER               only ranks above this one
// $before  INTEGER               only ranks below this one
// $skip    INTEGER               how many are left out at the start of the stretch; negative: counted from its end
// $count   INTEGER               how many
// returns  entities  LIST<LIST>  each as rows.ts reads it
//          total     INTEGER     how many there are in the whole list
//          earlier   INTEGER     how many up to $after
//          within    INTEGER     how many in the stretch
// index    r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND $ids AS id
  MATCH (entity:R2P {release: release.id, id: id})
  WHERE $kinds IS NULL OR entity.kind IN $kinds
  WITH entity, entity[$rank] AS rank
  ORDER BY rank
  RETURN count(entity) AS total,
    count(CASE WHEN rank <= $after THEN 1 END) AS earlier,
    collect(CASE WHEN $after < rank < $before THEN entity END) AS stretch
}
WITH total, earlier, stretch, toInteger(CASE WHEN $skip >= 0 THEN $skip WHEN size(stretch) + $skip < 0 THEN 0 ELSE size(stretch) + $skip END) AS first
RETURN [entity IN stretch[first..first + toInteger($count)] | [
    entity.id, entity.kind, entity.name, entity.aliases, entity.summary, entity.passages, entity.anchors,
    [entity.rankName, entity.rankKind, entity.rankNumber, entity.rankDate, entity.rankDateDescending],
    entity.fieldNames, [field IN entity.fieldNames | entity[field]],
    entity.identifierSchemes, entity.identifierValues, entity.identifierChecks
  ]] AS entities,
  total, earlier, size(stretch) AS within
