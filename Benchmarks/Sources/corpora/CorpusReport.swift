import Measuring

/// The table of all files, the totals, and what is not as it should be.
struct CorpusReport {
  private let expected: ExpectedCounts
  private var table = TextTable(
    [
      "file", "format", "well-formed", "read n/e", "own n/e", "others n/e", "back equal", "CPU ms", "peak MB",
      "finding",
    ],
    left: [0, 1, 2, 6, 9])
  private(set) var exceptions: [String] = []
  private var totals = Totals()

  private struct Totals {
    var files = 0, wellFormed = 0, counted = 0, countsEqual = 0, backEqual = 0, ways = 0, waysEqual = 0
    var illFormed = 0, illFormedTold = 0, cpu = 0.0, slowest = 0.0, peak = 0.0
  }

  init(expected: ExpectedCounts) { self.expected = expected }

  mutating func add(_ path: String, _ child: Child) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let fields = child.output.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    totals.files += 1
    totals.cpu += child.cpuSeconds
    totals.slowest = max(totals.slowest, child.cpuSeconds)
    totals.peak = max(totals.peak, child.peakMegabytes)
    guard child.end == .exit(0), fields.count == 8 else {
      exceptions.append("\(name): the reader ended by \(child.end): \(child.errors.prefix(300))")
      return
    }
    let expectation = expected[path]
    let isWellFormed = expectation.isWellFormed ?? (fields[4] == "0")
    let read = "\(fields[1])/\(fields[2])"
    let differences = fields[7].trimmed.split(separator: "|").map { String($0) }
    if isWellFormed {
      checkRead(name, read, fields, expectation, differences)
    } else {
      totals.illFormed += 1
      if fields[4] == "1", fields[5] == "1" {
        totals.illFormedTold += 1
      } else {
        exceptions.append("\(name): ill-formed, but no error with a place is told: \(fields[3])")
      }
    }
    table.add([
      name, fields[0], isWellFormed ? "yes" : "no", read, expectation.own?.words ?? "-",
      expectation.others.map { $0.count?.words ?? "-" }.joined(separator: " "),
      fields[4] == "1" ? "-" : differences.isEmpty ? "yes (\(fields[6]))" : "NO",
      (child.cpuSeconds * 1000).digits(0),
      child.peakMegabytes.digits(0), fields[3],
    ])
  }

  private mutating func checkRead(
    _ name: String, _ read: String, _ fields: [String], _ expectation: ExpectedCounts.Expectation,
    _ differences: [String]
  ) {
    totals.wellFormed += 1
    if fields[4] == "1" { exceptions.append("\(name): well-formed, but an error is told: \(fields[3])") }
    // The document's own count decides; where there is none, that of any other program will do.
    let counts = expectation.own.map { [$0] } ?? expectation.others.compactMap(\.count)
    if !counts.isEmpty {
      totals.counted += 1
      if counts.contains(where: { $0.words == read }) {
        totals.countsEqual += 1
      } else {
        exceptions.append("\(name): read \(read), counted \(counts.map(\.words).joined(separator: " "))")
      }
    }
    totals.ways += Int(fields[6]) ?? 0
    totals.waysEqual += (Int(fields[6]) ?? 0) - differences.count
    if differences.isEmpty, fields[4] == "0" { totals.backEqual += 1 }
    for difference in differences { exceptions.append("\(name): differs through \(difference.trimmed)") }
  }

  func print() {
    table.print()
    Swift.print(
      """

      \(totals.files) files: \(totals.wellFormed) well-formed, \(totals.illFormed) not
      counts as the document's own: \(totals.countsEqual) of \(totals.counted) counted
      equal after read, write, read: \(totals.backEqual) of \(totals.wellFormed) files, \
      \(totals.waysEqual) of \(totals.ways) ways
      ill-formed with an error that has line and column: \(totals.illFormedTold) of \(totals.illFormed)
      CPU \(totals.cpu.digits(1)) s, the slowest file \(totals.slowest.digits(2)) s, \
      the largest peak \(totals.peak.digits(0)) MB
      """)
    if exceptions.isEmpty { return }
    Swift.print("\nexceptions (\(exceptions.count)):")
    for exception in exceptions { Swift.print("  " + exception) }
  }
}

extension ExpectedCounts.Count {
  var words: String { "\(nodes)/\(edges)" }
}

extension StringProtocol {
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
