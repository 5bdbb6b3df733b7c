import Foundation
import Measuring

/// The table of reading and writing graph files: ours, the floors of the machine, and other programs where they
/// are installed. Each runs in a process of its own, so that its peak of memory is its own.
struct ExchangeTable {
  private let prefix: String
  private let runs: Int
  private let python: String?
  private var table = TextTable(["", "MB", "CPU s", "MB/s", "peak MB", "ours is"], left: [0, 5])
  /// Megabytes in a CPU second of our own, by what they do.
  private var own: [String: Double] = [:]

  /// - Parameter python: a Python that has igraph, networkx and pydot, or some of them.
  init(prefix: String, runs: Int, python: String?) {
    (self.prefix, self.runs, self.python) = (prefix, runs, python)
  }

  private var graphML: String { prefix + ".graphml" }
  private var dot: String { prefix + ".dot" }

  mutating func measure(peers: Bool) {
    for (name, path) in [
      ("read-file", graphML), ("memchr", graphML), ("xml-events", graphML), ("read-graphml", graphML),
      ("write-graphml", graphML),
      ("read-dot", dot), ("write-dot", graphML), ("write-json", graphML),
    ] { measureOwn(name, path) }
    if peers { measurePeers() }
    table.print()
  }

  private mutating func measureOwn(_ name: String, _ path: String) {
    guard let speed = add(name, [CommandLine.arguments[0], "--case", name, path], whole: nil) else { return }
    own[name] = speed
  }

  private mutating func measurePeers() {
    add("read-graphml, xmllint --stream", ["xmllint", "--stream", "--noout", graphML], whole: graphML)
    add("read-dot, gc", ["gc", "-n", dot], whole: dot)
    add("read-dot, nop (writes too)", ["nop", dot], whole: dot)
    guard let python else { return }
    for (name, path) in [
      ("read-graphml, igraph", graphML), ("write-graphml, igraph", graphML), ("write-dot, igraph", graphML),
      ("read-graphml, networkx", graphML), ("write-graphml, networkx", graphML), ("read-dot, pydot", dot),
    ] {
      add(name, [python, "Benchmarks/exchange-peers.py", name.replacing(", ", with: "-"), path], whole: nil)
    }
  }

  /// - Parameter whole: the file whose bytes count, of a program that does not tell them; then all of its time
  ///   counts too.
  @discardableResult
  private mutating func add(_ name: String, _ command: [String], whole: String?) -> Double? {
    var seconds: [Double] = []
    var (bytes, peak) = (0, 0.0)
    for _ in 0..<runs {
      guard let child = try? Child.run(command, keepsOutput: whole == nil, limit: 200) else {
        table.add([name, "-", "-", "-", "-", "not installed"])
        return nil
      }
      guard child.end == .exit(0), let result = Self.result(child, whole) else {
        let words = child.errors.split(separator: "\n").last.map(String.init) ?? ""
        table.add([name, "-", "-", "-", "-", child.end == .timeout ? "stopped after 200 s" : words])
        return nil
      }
      (bytes, peak) = (result.bytes, max(peak, child.peakMegabytes))
      seconds.append(result.seconds)
      // Of slow ones once is enough.
      if result.seconds > 10 { break }
    }
    let median = seconds.sorted()[seconds.count / 2]
    let speed = Double(bytes) / 1e6 / median
    let ours = name.split(separator: ",").first.flatMap { own[String($0)] }
    table.add([
      name, (Double(bytes) / 1e6).digits(1), median.digits(3), speed.digits(speed < 10 ? 2 : 0),
      peak.digits(0),
      ours.map { "\(($0 / speed).digits($0 < speed * 10 ? 1 : 0)) times as fast" } ?? "",
    ])
    return speed
  }

  private static func result(_ child: Child, _ whole: String?) -> (bytes: Int, seconds: Double)? {
    if let whole {
      let size = try? FileManager.default.attributesOfItem(atPath: whole)[.size] as? Int
      return size.map { ($0, child.cpuSeconds) }
    }
    let words = child.output.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let bytes = Int(words[0]), let seconds = Double(words[1]) else { return nil }
    return (bytes, seconds)
  }
}
