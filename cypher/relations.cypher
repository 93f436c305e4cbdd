// Relations by their ids, each found between its two ends: the id of a relation names them.
//
// $release  STRING  the id of the release
// $ids      LIST<STRING>  the ids of relations
// returns  relations  LIST<LIST>  each as rows.ts reads it
// index    r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND $ids AS id
  WITH release, id, split(id, '~') AS parts
  MATCH (start:R2P {release: release.id, id: parts[0]})
  USING INDEX SEEK start:R2P(release, id)
  MATCH (end:R2P {release: release.id, id: parts[2]})
  USING INDEX SEEK end:R2P(release, id)
  MATCH (start)-[relation]->(end)
  WHERE relation.id = id
  RETURN collect([
    relation.id, relation.statement, relation.status, relation.derived, relation.derivedFrom, relation.modality, relation.negated, relation.quantifier,
    relation.speaker, relation.note, relation.since, relation.until, relation.passages, relation.anchors, relation.rank,
    relation.how, relation.reasoning, relation.frequency, relation.degree, relation.speakers, relation.speakerQuantifiers,
    relation.authority, relation.attestations, relation.disagreements
  ]) AS relations
}
RETURN relations
