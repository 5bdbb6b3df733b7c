import Testing

/// A flowchart as Mermaid reads it, flattened; fails on lines that it would not read as they are meant.
struct ParsedMermaid {
  struct Box {
    var id: String
    /// What the box shows, line by line.
    var lines: [String]
    var `class`: String
    var groups: [String]
  }

  private(set) var boxes: [Box] = []
  private(set) var groups: [String: String] = [:]
  private(set) var arrows: [(from: String, sign: String, word: String, to: String)] = []
  private(set) var links: [String: String] = [:]
  private(set) var others: [String] = []

  init(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(Array(text.utf8) == bytes, "not well-formed")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = try #require(lines.dropFirst().firstIndex(of: "---"))
    #expect(lines[head + 1].wholeMatch(of: /flowchart (BT|TB|LR|RL)/) != nil)
    #expect(lines.last == "")
    var open: [String] = []
    for line in lines[(head + 2)...].dropLast() {
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }, "\(line)")
      #expect(line.firstMatch(of: /.*direction\s+(TB|BT|RL|LR)/) == nil, "read as a direction: \(line)")
      #expect(line.firstMatch(of: /style.*:\S*#.*;/) == nil, "loses a semicolon: \(line)")
      #expect(line.firstMatch(of: /%%/) == nil, "a comment or directive: \(line)")
      let line = String(line.drop { $0 == " " })
      if line == "end" {
        #expect(!open.isEmpty)
        _ = open.popLast()
      } else if let match = line.wholeMatch(of: /subgraph (\w+)\["([^"]*)"\]/) {
        #expect(
          groups.updateValue(
            try Self.lines(match.2, ofGroup: true).joined(separator: "\n"), forKey: String(match.1)) == nil)
        open.append(String(match.1))
      } else if let match = line.wholeMatch(of: /(\w+)(?:\(|\[\[?)"([^"]*)"(?:\)|\]\]?)(?::::(\w+))?/) {
        boxes.append(
          Box(id: String(match.1), lines: try Self.lines(match.2), class: String(match.3 ?? ""), groups: open)
        )
      } else if let match = line.wholeMatch(of: /(\w+) (\S+)\|(\w+)\| (\w+)/) {
        arrows.append((String(match.1), String(match.2), String(match.3), String(match.4)))
      } else if let match = line.wholeMatch(of: /click (\w+) href "([^"\s]*)" _blank/) {
        links[String(match.1)] = String(match.2)
      } else {
        let word = line.prefix { $0.isLetter }
        let known: Set<Substring> = ["accTitle", "accDescr", "classDef", "class", "style", "linkStyle"]
        #expect(known.contains(word), "unknown: \(line)")
        others.append(line)
      }
    }
    #expect(open.isEmpty)
    let ids = Set(boxes.map(\.id))
    #expect(ids.count == boxes.count && ids.isDisjoint(with: groups.keys))
    #expect(arrows.allSatisfy { ids.contains($0.from) && ids.contains($0.to) })
    for line in others where line.hasPrefix("class ") {
      let members = line.split(separator: " ")[1].split(separator: ",").map(String.init)
      #expect(members.allSatisfy { ids.contains($0) || groups[$0] != nil }, "\(line)")
    }
    #expect(links.keys.allSatisfy { ids.contains($0) })
  }

  /// What a label shows: entities and tags are read as a browser reads them after Mermaid.
  private static func lines(_ label: Substring, ofGroup groups: Bool = false) throws -> [String] {
    var plain = String(label).replacing("<br/>", with: "\n")
    plain = plain.replacing(/<\/?(b|i|small|wbr|div)>/, with: "")
    let isFramed = label.hasPrefix("<div>") && label.hasSuffix("</div>")
    #expect(isFramed || plain.firstMatch(of: /#(?!(amp|quot|32);)/) == nil || groups, "\(label)")
    #expect(plain.firstMatch(of: /[<>&*_`~\\\[@]/) == nil, "\(plain)")
    #expect(plain.firstMatch(of: /#(?!(\d+|quot|amp|lt|gt);)/) == nil, "\(plain)")
    #expect(
      label.firstMatch(of: /^(\d|[-+=# ]|\t)/) == nil || label == " " || label.hasPrefix("#"), "\(label)")
    #expect(label.firstMatch(of: /(?i)www\.|:[^ ]|\$\$|ﬂ°|¶ß|\\n|fa#58;fa-/) == nil, "\(label)")
    for (name, sign) in [("quot", "\""), ("amp", "&"), ("lt", "<"), ("gt", ">")] {
      plain = plain.replacing("#\(name);", with: sign)
    }
    plain = plain.replacing(/#(\d+);/) { match in
      UInt32(match.1).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
    return plain.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
