internal import Claims

/// Words that other programs and people use for what a claim graph has words of its own for.
enum ForeignWords {
  /// The relation that a word means; nil when it is not known. Case and everything but letters and signs do
  /// not count: `Is-Attacked` is `isattacked`.
  static func relation(_ word: String) -> Relation? { relations[plain(word)] }

  static func kindAndRole(_ word: String) -> (kind: NodeKind, role: Role?)? {
    let word = plain(word)
    if let kind = kinds[word] { return (kind, nil) }
    return roles[word].map { (.claim, $0) }
  }

  static func role(_ word: String) -> Role? { roles[plain(word)] }

  private static func plain(_ word: String) -> String {
    String(
      decoding: word.lowercased().utf8.filter { byte in
        byte >= 0x80 || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") && word.utf8.count == 1
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      }, as: UTF8.self)
  }

  private static let relations: [String: Relation] = {
    var words: [String: Relation] = [
      "contradiction": .contradictory, "contradicts": .contradictory, "contraries": .contrary,
      "entail": .entails, "entailment": .entails, "implies": .entails,
      "undercut": .undercuts, "undercutter": .undercuts, "undercutting": .undercuts,
      "quote": .quotes, "cites": .quotes, "citation": .quotes, "quotedfrom": .quotes,
      "attributedto": .assertedBy, "saidby": .assertedBy, "claimedby": .assertedBy, "heldby": .assertedBy,
      "premiseof": .premise, "concludes": .conclusion,
    ]
    for relation in Relation.allCases { words[relation.rawValue.lowercased()] = relation }
    for word in [
      "support", "supporting", "supportedby", "pro", "for", "in favour", "infavour", "infavor", "because",
      "reason", "confirms", "backs", "agrees", "agreement", "+",
    ] { words[word] = .supports }
    for word in [
      "attack", "attacking", "con", "contra", "against", "rebuts", "rebuttal", "rebut", "refutes", "refute",
      "opposes", "oppose", "objection", "objects", "objectsto", "disputes", "disagrees", "disagreement",
      "conflict", "defeat", "defeats", "counters", "-",
    ] { words[word] = .attacks }
    words["supportedby"] = nil  // leads the other way
    return words
  }()

  private static let kinds: [String: NodeKind] = [
    "claim": .claim, "statement": .claim, "proposition": .claim, "position": .claim, "inode": .claim,
    "argument": .argument, "reasoning": .argument,
    "quotation": .quotation, "quote": .quotation, "citation": .quotation,
    "inference": .inference, "ranode": .inference, "step": .inference,
    "party": .party, "person": .party, "speaker": .party, "actor": .party, "side": .party,
    "source": .source, "document": .source, "publication": .source, "reference": .source,
  ]

  private static let roles: [String: Role] = [
    "thesis": .thesis, "mainclaim": .thesis, "conclusion": .thesis, "assertion": .assertion,
    "rebuttal": .rebuttal, "counterargument": .rebuttal, "concession": .concession,
  ]

  /// Names of properties that may hold a field, the likeliest first, in lower case.
  static let candidates: [PropertyMapping.Field: [String]] = [
    .title: ["title", "label", "name", "shared name", "labelv"],
    .text: ["text", "description", "content", "statement", "sentence", "body", "desc"],
    .kind: ["kind", "type", "nodetype", "node_type", "node-type", "labels", "class", "category"],
    .role: ["role"],
    .by: ["by", "speaker", "author", "party", "asserted-by", "assertedby"],
    .locator: ["locator", "page"],
    .work: ["work"],
    .date: ["date"],
    .tags: ["tags", "keywords"],
    .color: ["color", "colour", "fillcolor"],
    .relation: [
      "relation", "interaction", "label", "edgelabel", "type", "labele", "kind", "relationtype",
      "shared interaction",
    ],
  ]
}
