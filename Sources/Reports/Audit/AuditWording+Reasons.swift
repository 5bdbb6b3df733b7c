internal import Claims
internal import Quotations

/// Why a quotation has its verdict, and where its words stand.
extension AuditWording {
  /// The fact that the verdict rests on, as a clause.
  static func reason(_ audited: AuditedQuotation) -> String {
    let match = audited.match
    switch audited.verdict {
    case .verbatim: return meaning(.verbatim)
    case .verbatimNormalised:
      guard let match else { return meaning(.verbatimNormalised) }
      return "the words stand in the source; set aside: \(name(match.level))"
    case .verbatimMarked: return "the words stand in the source but for changes that are marked"
    case .elidedMarked: return elision(match, "and every gap has a mark")
    case .elidedSilently: return elision(match, "not all with a mark")
    case .altered: return alteration(match)
    case .spliced: return spliced(audited)
    case .paraphrase:
      return "a passage of this content stands \(at(match?.place)), but not in these words"
    case .misattributed: return misattributed(audited)
    case .wrongPlace: return wrongPlace(audited)
    case .ambiguous: return ambiguous(audited)
    case .notFound: return notFound(audited.quotation)
    case .notCheckable: return audited.obstacle.map(obstacle) ?? meaning(.notCheckable)
    }
  }

  /// Where else the words stand than the map says, and in which edition.
  static func placesAndEditions(_ audited: AuditedQuotation) -> [String] {
    // A wrong place is the verdict's reason already.
    [audited.verdict == .wrongPlace ? nil : otherPlace(audited), otherEdition(audited)].compactMap(\.self)
  }

  static func otherPlace(_ audited: AuditedQuotation) -> String? {
    guard audited.flags.contains(.otherPlace), let place = audited.match?.place else { return nil }
    return "the words stand \(at(place))\(named(audited.quotation))"
  }

  private static func wrongPlace(_ audited: AuditedQuotation) -> String {
    guard let place = audited.match?.place else { return meaning(.wrongPlace) }
    return "the words stand \(at(place))\(named(audited.quotation))"
  }

  private static func named(_ quotation: Quotation) -> String {
    quotation.locator.map { "; the map says \(Excerpt.quoted($0))" } ?? ""
  }

  static func otherEdition(_ audited: AuditedQuotation) -> String? {
    audited.flags.contains(.otherEdition)
      ? "the text that was compared is of another edition than the one that is named" : nil
  }

  /// "at p. 12, ¶ 4", or where the source tells no more, "in 'essay'".
  static func at(_ place: Place?) -> String {
    guard let place else { return "in the source" }
    let description = place.description
    return description.isEmpty ? "in \(Excerpt.quoted(place.source))" : "at \(description)"
  }

  /// "at p. 12, ¶ 4 of 'essay'".
  static func inSource(_ place: Place) -> String {
    place.description.isEmpty ? at(place) : "\(at(place)) of \(Excerpt.quoted(place.source))"
  }

  private static func elision(_ match: Match?, _ marks: String) -> String {
    let words = match?.pieces.filter { $0.kind == .omitted }.reduce(0) { $0 + $1.words } ?? 0
    guard words > 0 else { return "words of the source are left out, \(marks)" }
    return "\(count(words, "word")) of the source \(words == 1 ? "is" : "are") left out, \(marks)"
  }

  private static func alteration(_ match: Match?) -> String {
    let silent = match?.edits.filter { !$0.isMarked } ?? []
    guard !silent.isEmpty else { return meaning(.altered) }
    return "departs from the source in \(count(silent.count, "place")) without a mark"
  }

  private static func spliced(_ audited: AuditedQuotation) -> String {
    let places = ([audited.match?.place].compactMap(\.self) + audited.otherPlaces).map { inSource($0) }
    guard places.count > 1 else { return meaning(.spliced) }
    return "fragments from distant places or in another order: \(listed(places))"
  }

  private static func misattributed(_ audited: AuditedQuotation) -> String {
    var places = audited.otherPlaces
    if let place = audited.match?.place, place.source != audited.quotation.source {
      places.insert(place, at: 0)
    }
    let named = audited.quotation.source.map { " and not in \(Excerpt.quoted($0))" } ?? ""
    guard !places.isEmpty else { return "the words stand in another source\(named)" }
    return "the words stand \(listed(places.map(inSource)))\(named)"
  }

  private static func ambiguous(_ audited: AuditedQuotation) -> String {
    let places = [audited.match?.place].compactMap(\.self) + audited.otherPlaces
    guard places.count > 1 else { return "too few words to tell which place is meant" }
    return "fits equally well \(listed(places.map(inSource)))"
  }

  private static func notFound(_ quotation: Quotation) -> String {
    guard let source = quotation.source else { return meaning(.notFound) }
    return "the complete text of \(Excerpt.quoted(source)) does not have the words"
  }

  private static let mostPlaces = 5

  private static func listed(_ places: [String]) -> String {
    guard places.count > mostPlaces else { return list(places) }
    return list(places.prefix(mostPlaces) + ["\(count(places.count - mostPlaces, "more place"))"])
  }
}
