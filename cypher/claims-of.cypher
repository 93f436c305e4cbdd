// The relations that rest on passages. A passage attests claims; each is found between its two ends.
//
// $release  STRING  the id of the release
// $ids      LIST<STRING>  the ids of passages
// returns  rows  LIST<LIST>  the place of the id asked from, the relation
// index    r2p_entity (release, id), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  UNWIND range(0, size($ids) - 1) AS place
  MATCH (passage:R2P {release: release.id, id: $ids[place]})
  USING INDEX SEEK passage:R2P(release, id)
  MATCH (passage)-[:ATTESTS]->(claim:R2PClaim)
  WITH DISTINCT release, place, claim
  MATCH (start:R2P {release: release.id, id: claim.from})
  USING INDEX SEEK start:R2P(release, id)
  MATCH (end:R2P {release: release.id, id: claim.to})
  USING INDEX SEEK end:R2P(release, id)
  MATCH (start)-[relation]->(end)
  WHERE relation.id = claim.id
  RETURN collect([place, [
    relation.id, relation.statement, relation.status, relation.derived, relation.derivedFrom, relation.modality, relation.negated, relation.quantifier,
    relation.speaker, relation.note, relation.since, relation.until, relation.passages, relation.anchors, relation.rank,
    relation.how, relation.reasoning, relation.frequency, relation.degree, relation.speakers, relation.speakerQuantifiers,
    relation.authority, relation.attestations, relation.disagreements
  ]]) AS rows
}
RETURN rows
