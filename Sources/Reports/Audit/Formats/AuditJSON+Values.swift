internal import Claims
internal import Quotations
internal import Writing

extension JSONWriter {
  /// Nothing is written for nil.
  mutating func member(_ name: String, ifAny text: String?) {
    if let text { member(name, text) }
  }

  mutating func strings(_ values: some Sequence<String>) {
    array { json in
      for value in values { json.element { $0.string(value) } }
    }
  }

  mutating func counts(_ row: AuditTotals.Row) {
    object { json in
      for verdict in Verdict.allCases {
        if let count = row.counts[verdict] { json.member(verdict.rawValue, count) }
      }
    }
  }

  mutating func rows(_ rows: [AuditTotals.Row]) {
    array { json in
      for row in rows {
        json.element { json in
          json.object { json in
            json.member("name", row.name)
            json.member("counts") { $0.counts(row) }
          }
        }
      }
    }
  }

  mutating func source(_ source: SourceSummary) {
    object { json in
      json.member("id", source.id)
      json.member("title", ifAny: source.title)
      json.member("authors") { $0.strings(source.authors) }
      json.member("edition", ifAny: source.edition)
      json.member("language", ifAny: source.language)
      json.member("url", ifAny: source.url)
      json.member("file", ifAny: source.fileName)
      json.member("sha256", ifAny: source.hash)
      json.member("completeness", ifAny: source.completeness?.rawValue)
      json.member("whyNoText", ifAny: source.whyNoText)
    }
  }

  /// The members that say what the map says.
  mutating func quotation(_ quotation: Quotation) {
    member("id", quotation.id)
    member("title", quotation.title)
    member("text", quotation.text)
    member("speakers") { $0.strings(quotation.speakers) }
    member("via") { $0.strings(quotation.via) }
    member("source", ifAny: quotation.source)
    member("work", ifAny: quotation.work)
    member("edition", ifAny: quotation.edition)
    member("locator", ifAny: quotation.locator)
    member("date", ifAny: quotation.date)
    member("language", ifAny: quotation.language)
    guard let ruling = quotation.ruling else { return }
    member("ruling") { json in
      json.object { json in
        json.member("verdict", ruling.verdict.rawValue)
        json.member("by", ifAny: ruling.by)
        json.member("on", ifAny: ruling.on)
        json.member("why", ifAny: ruling.why)
      }
    }
  }

  mutating func place(_ place: Place) {
    object { json in
      json.member("source", place.source)
      json.member("page", ifAny: place.page)
      if let paragraph = place.paragraph { json.member("paragraph", paragraph) }
      json.member("item", ifAny: place.item)
      json.member("text") { $0.range(place.range) }
      json.member("original") { $0.range(place.original) }
    }
  }

  /// Byte offsets, the end not included.
  mutating func range(_ range: Range<Int>) {
    array { json in
      json.element { $0.number(range.lowerBound) }
      json.element { $0.number(range.upperBound) }
    }
  }

  mutating func match(_ match: Match) {
    object { json in
      json.member("place") { $0.place(match.place) }
      json.member("level", match.level.code)
      json.member("similarity") { $0.number(match.similarity.isFinite ? match.similarity : 0) }
      json.member("longestRun", match.longestRun)
      json.member("pieces") { json in
        json.array { json in
          for piece in match.pieces { json.element { $0.piece(piece) } }
        }
      }
      json.member("start") { $0.edge(match.start) }
      json.member("end") { $0.edge(match.end) }
      if let frame = match.frame {
        json.member("frame") { json in
          json.object { json in
            json.member("kind", frame.kind.rawValue)
            json.member("cue", frame.cue)
          }
        }
      }
      json.member("turns") { json in
        json.array { json in
          for turn in match.turns { json.element { $0.turn(turn) } }
        }
      }
      json.member("context") { $0.context(match.context) }
    }
  }

  private mutating func piece(_ piece: MatchPiece) {
    object { json in
      json.member("kind", piece.kind.rawValue)
      if piece.kind != .same { json.member("isMarked", piece.isMarked) }
      json.member("quoted", piece.quoted)
      json.member("source", piece.source)
      json.member("text") { $0.range(piece.range) }
      if piece.kind != .same {
        json.member("words", piece.words)
        json.member("classes") { json in
          json.strings(WordClass.allCases.filter(piece.classes.contains).map(\.rawValue))
        }
      }
    }
  }

  private mutating func edge(_ edge: Edge) {
    object { json in
      json.member("wordsLeftOut", edge.wordsLeftOut)
      json.member("leftOut", edge.leftOut)
      json.member("isMarked", edge.isMarked)
      json.member("isFalse", edge.isFalse)
    }
  }

  private mutating func turn(_ turn: Turn) {
    object { json in
      json.member("position", turn.position.rawValue)
      json.member("cue", turn.cue)
      json.member("sentence", turn.sentence)
    }
  }

  private mutating func context(_ context: Context) {
    object { json in
      json.member("before", context.before)
      json.member("head", context.head)
      json.member("tail", context.tail)
      json.member("after", context.after)
    }
  }
}
