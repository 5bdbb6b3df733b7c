/// What is asked for on the command line.
struct Options {
  var seed: UInt64 = 1
  /// Cases of each class, shared out among the ways of making them.
  var cases = 360
  var megabytes = 3.6
  /// Failures shown of each way of making cases.
  var examples = 1
  var only: String?
  var write: String?
  /// A folder to write the generated sources to, and nothing else.
  var books: String?

  init(_ arguments: [String]) {
    var rest = arguments.dropFirst()
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { return }
      switch name {
      case "--seed": seed = UInt64(value) ?? seed
      case "--cases": cases = Int(value) ?? cases
      case "--megabytes": megabytes = Double(value) ?? megabytes
      case "--examples": examples = Int(value) ?? examples
      case "--only": only = value
      case "--write": write = value
      case "--books": books = value
      default: break
      }
    }
  }

  func count(for kind: CaseKind) -> Int {
    let ways = CaseKinds.all.filter { $0.verdict == kind.verdict }.count
    return max(1, (cases + ways - 1) / ways)
  }
}
