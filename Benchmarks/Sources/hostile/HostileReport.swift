import Measuring

struct HostileReport {
  private static let (mostSeconds, mostMegabytes) = (1.0, 200.0)

  private var table = TextTable(
    ["file", "end", "CPU s", "peak MB", "opened", "first finding"], left: [0, 1, 4, 5])
  private(set) var breaches: [String] = []
  private var count = 0
  private var slowest = (name: "", seconds: 0.0)
  private var largest = (name: "", megabytes: 0.0)

  mutating func add(_ name: String, _ outcome: HostileTrial.Outcome) {
    let child = outcome.child
    count += 1
    if child.cpuSeconds > slowest.seconds { slowest = (name, child.cpuSeconds) }
    if child.peakMegabytes > largest.megabytes { largest = (name, child.peakMegabytes) }
    if child.end != .exit(0), child.end != .exit(1) { breaches.append("\(name): ended by \(child.end)") }
    if child.cpuSeconds > Self.mostSeconds {
      breaches.append("\(name): took \(child.cpuSeconds.digits(2)) CPU seconds")
    }
    if child.peakMegabytes > Self.mostMegabytes {
      breaches.append("\(name): took \(child.peakMegabytes.digits(0)) MB")
    }
    for path in outcome.opened ?? [] { breaches.append("\(name): opened \(path)") }
    let words = child.errors.split(separator: "\n").first ?? ""
    let finding = words.split(separator: "/").last.map { String($0.prefix(90)) } ?? ""
    table.add([
      name, child.end.words, child.cpuSeconds.digits(2), child.peakMegabytes.digits(0),
      outcome.opened.map { $0.isEmpty ? "nothing else" : "\($0.count) FILES" } ?? "no strace", finding,
    ])
  }

  func print() {
    table.print()
    Swift.print(
      "\n\(count) files; the slowest \(slowest.name), \(slowest.seconds.digits(2)) CPU s; "
        + "the largest \(largest.name), \(largest.megabytes.digits(0)) MB")
    Swift.print(breaches.isEmpty ? "no breach" : "breaches (\(breaches.count)):")
    for breach in breaches { Swift.print("  " + breach) }
  }
}

extension Child.End {
  var words: String {
    switch self {
    case .exit(let status): "exit \(status)"
    case .signal(let number): "SIGNAL \(number)"
    case .timeout: "TIMEOUT"
    }
  }
}
