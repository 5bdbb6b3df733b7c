/// The names of an inference's rules between its hyphens.
public enum RuleSpelling {
  /// The rules, joined by `, `, as they stand there; nil if something in them would be more than a name.
  public static func bytes(of rules: ArraySlice<UInt8>) -> [UInt8]? {
    guard let first = rules.first, let last = rules.last, !first.isBlank, !last.isBlank else { return nil }
    var spelled: [UInt8] = []
    for (at, byte) in zip(rules.indices, rules) {
      let next = at + 1 < rules.endIndex ? rules[at + 1] : 0
      let previous = at > rules.startIndex ? rules[at - 1] : 0
      switch byte {
      case 0..<0x20, 0x7F, UInt8(ascii: "{"), UInt8(ascii: "}"): return nil
      case UInt8(ascii: "-") where next == byte: return nil
      case UInt8(ascii: "/") where next == byte || next == UInt8(ascii: "*"): return nil
      // One blank after each comma, and a name on either side.
      case UInt8(ascii: ",") where previous == 0 || previous == .space || previous == byte || next != .space:
        return nil
      case .space where previous == UInt8(ascii: ",") && (next == .space || next == UInt8(ascii: ",")):
        return nil
      case UInt8(ascii: "\\"): spelled.append(byte)
      default: break
      }
      spelled.append(byte)
    }
    return spelled
  }
}
