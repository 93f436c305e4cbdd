// All passages with their places: citations name them by id.
//
// $release  STRING  the id of the release
// returns  places  LIST<LIST>  id, source, section, paragraph
// index    r2p_by_name (release, kind, rankName), r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
CALL (release) {
  MATCH (passage:R2P {release: release.id, kind: 'Passage'})
  WHERE passage.rankName >= 0
  RETURN collect([passage.id, passage.source, passage.section, passage.paragraph]) AS places
}
RETURN places
