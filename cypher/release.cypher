// What a release is known by. No row where it is not whole, or not there.
//
// $release  STRING  the id of the release
// returns  facts   LIST  id, model, version, date, names counted, their counts, hops, their widths, sources
//          facets  LIST<STRING>  how its relations fall apart: type, status, derived, count, sources
// index    r2p_release (id)
MATCH (release:R2PRelease {id: $release, whole: true})
RETURN [
  release.id, release.model, release.version, release.date, release.countNames, release.counts,
  release.widthNames, release.widths, release.sources
] AS facts, release.facets AS facets
