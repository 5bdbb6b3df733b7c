internal import SourceText

extension DOTParser {
  /// Longest piece of the file that a message quotes, in bytes.
  private static let longestQuotation = 30

  private mutating func stop(
    _ message: String, code: String = "dot-syntax", at place: Range<Int>, help: String? = nil
  ) {
    fault = Finding(
      .error, code, at: DOTBuilder.origin(place), message, help: help)
    isFinished = true
    takeStatement()
  }

  mutating func fail(_ expected: String, found text: ArraySlice<UInt8>, at place: Range<Int>) {
    stop("\(expected), found '\(Self.quotation(text))'", at: place)
  }

  mutating func fail(_ expected: String, _ token: DOTToken, _ window: [UInt8]) {
    if token == .end {
      stop("\(expected), found the end of the file", at: place)
    } else {
      fail(expected, found: source(window), at: place)
    }
  }

  mutating func failUnexpected(_ token: DOTToken, _ window: [UInt8]) {
    if state == .start, token == .end {
      return stop("the file has no graph", code: "no-graph", at: place, help: "write digraph { a -> b }")
    }
    if token == .end, let frame = frames.last {
      let help = "write '}' at the end of the subgraph"
      return stop("the file ends inside a subgraph that begins here", at: frame.place, help: help)
    }
    let isKeyword = token.isKeyword && state != .start && state != .afterStrict
    fail("expected \(state.expectation)", token, window)
    if isKeyword { fault?.help = "put a node that is called like this in quotation marks" }
  }

  mutating func failWrongArrow(_ token: DOTToken) {
    if token == .line {
      stop(
        "a digraph has '->' between its nodes, not '--'", at: place, help: "write '->', or 'graph' at the top"
      )
    } else {
      stop(
        "a graph has '--' between its nodes, not '->'", at: place, help: "write '--', or 'digraph' at the top"
      )
    }
  }

  mutating func failTooDeep(at place: Range<Int>) {
    let message = "more than \(Self.deepest) subgraphs in each other"
    stop(message, code: "too-deep", at: place, help: "Graphviz does not draw them either")
  }

  mutating func failInString(_ token: DOTToken, _ window: [UInt8]) {
    if token == .tooLong { return failTooLong() }
    if let comment {
      let help = "write '*/' at its end"
      return stop("a comment that begins here does not end in the file", at: comment, help: help)
    }
    let isHTML = window[needed] == UInt8(ascii: "<")
    stop(
      "\(isHTML ? "an HTML string" : "a string") that begins here does not end in the file",
      at: place.lowerBound..<place.lowerBound + 1, help: "write '\(isHTML ? ">" : "\"")' at its end")
  }

  mutating func failTooLong() {
    stop(
      "a text of more than \(longest / 1024 / 1024) MB begins here", code: "text-too-long",
      at: place.lowerBound..<place.lowerBound + 1)
  }

  private static func quotation(_ text: ArraySlice<UInt8>) -> String {
    let start = String(decoding: text.wholeScalars(within: longestQuotation), as: UTF8.self)
    return text.count > longestQuotation ? start + "…" : start
  }
}
