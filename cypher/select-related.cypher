// The entities that a relation joins to one of some others, gone over from those.
//
// $release  STRING  the id of the release
// $ids        LIST<STRING>  the ids of the others
// $types      LIST<STRING>  only over relations of these types
// $direction  STRING        how it is seen from the entities that are looked for: OUT, IN or ANY
// returns  ids  LIST<STRING>  the ids of entities
// index    r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND $ids AS id
  MATCH (other:R2P {release: release.id, id: id})
  CALL (other) {
    WITH other
    WHERE $direction <> 'IN'
    MATCH (other)<-[relation]-(entity:R2P)
    WHERE type(relation) IN $types AND relation.negated = false
    RETURN entity
    UNION
    WITH other
    WHERE $direction <> 'OUT'
    MATCH (other)-[relation]->(entity:R2P)
    WHERE type(relation) IN $types AND relation.negated = false
    RETURN entity
  }
  WITH DISTINCT entity
  RETURN collect(entity.id) AS ids
}
RETURN ids
