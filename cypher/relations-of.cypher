// The relations that entities are an end of. Those that somebody else drew between them are left out: they bear no rank.
//
// $release  STRING  the id of the release
// $ids        LIST<STRING>          the ids of entities
// $types      LIST<STRING> or null  only relations of these types; null: of all
// $direction  STRING                OUT, IN or ANY
// returns  rows  LIST<LIST>  the place of the id asked from, the relation
// index    r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND range(0, size($ids) - 1) AS place
  MATCH (start:R2P {release: release.id, id: $ids[place]})
  CALL (start) {
    WITH start
    WHERE $direction <> 'IN'
    MATCH (start)-[relation]->(:R2P)
    RETURN relation
    UNION
    WITH start
    WHERE $direction <> 'OUT'
    MATCH (start)<-[relation]-(:R2P)
    RETURN relation
  }
  WITH place, relation
  WHERE ($types IS NULL OR type(relation) IN $types) AND relation.rank IS NOT NULL
  RETURN collect([place, [
    relation.id, relation.statement, relation.status, relation.derived, relation.derivedFrom, relation.modality, relation.negated, relation.quantifier,
    relation.speaker, relation.note, relation.since, relation.until, relation.passages, relation.anchors, relation.rank,
    relation.how, relation.reasoning, relation.frequency, relation.degree, relation.speakers, relation.speakerQuantifiers,
    relation.authority, relation.attestations, relation.disagreements
  ]]) AS rows
}
RETURN rows
