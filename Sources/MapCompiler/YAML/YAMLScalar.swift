internal import SourceText

/// What a plain scalar means by YAML 1.2's core schema (section 10.3) with js-yaml's timestamps.
enum YAMLScalar {
  static func value(of text: String) -> DataValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    case ".inf", ".Inf", ".INF", "+.inf": return .double(.infinity)
    case "-.inf", "-.Inf", "-.INF": return .double(-.infinity)
    case ".nan", ".NaN", ".NAN": return .double(.nan)
    default: break
    }
    guard let first = text.utf8.first, first.isNumberStart else { return .string(text) }
    return number(text) ?? timestamp(text).map(DataValue.timestamp) ?? .string(text)
  }

  private static func number(_ text: String) -> DataValue? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.hasPrefix(prefix) {
      return Int(text.dropFirst(2), radix: radix).map(DataValue.int)
    }
    if let int = Int(text) { return .int(int) }
    guard text.utf8.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      text.utf8.allSatisfy({ $0.isNumberStart || $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") })
    else { return nil }
    return Double(text.hasPrefix(".") ? "0" + text : text).map(DataValue.double)
  }

  /// `2024-05-17`, or with a time and zone, as ISO 8601 in universal time.
  static func timestamp(_ text: String) -> String? {
    let parts = text.split(maxSplits: 1, whereSeparator: { $0 == "T" || $0 == "t" || $0 == " " })
    guard let day = parts.first else { return nil }
    let date = day.split(separator: "-", omittingEmptySubsequences: false)
    guard date.count == 3, date[0].count == 4, (1...2).contains(date[1].count),
      (1...2).contains(date[2].count), let year = Int(date[0]), let month = Int(date[1]),
      let dayOfMonth = Int(date[2]), (1...12).contains(month), (1...31).contains(dayOfMonth)
    else { return nil }
    guard parts.count == 2 else {
      guard day.endIndex == text.endIndex, date[1].count == 2, date[2].count == 2 else { return nil }
      return iso(day: days(year, month, dayOfMonth), milliseconds: 0)
    }
    guard let milliseconds = milliseconds(of: parts[1]) else { return nil }
    return iso(day: days(year, month, dayOfMonth), milliseconds: milliseconds)
  }

  /// Milliseconds since midnight in universal time of `12:30:00.5 +02:00`.
  private static func milliseconds(of text: Substring) -> Int? {
    var clock = text
    var shift = 0
    if clock.last == "Z" {
      clock.removeLast()
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let zone = clock[clock.index(after: sign)...].split(separator: ":").compactMap { Int($0) }
      guard let hours = zone.first, zone.count <= 2, zone.allSatisfy({ (0..<60).contains($0) })
      else { return nil }
      shift = (hours * 60 + (zone.count == 2 ? zone[1] : 0)) * (clock[sign] == "-" ? -1 : 1)
      clock = clock[..<sign]
    }
    let trimmed = clock.filter { $0 != " " && $0 != "\t" }
    let fields = trimmed.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 3, let hours = Int(fields[0]), let minutes = Int(fields[1]),
      let seconds = Double(fields[2]), hours < 24, minutes < 60, seconds < 61, hours >= 0, minutes >= 0
    else { return nil }
    return ((hours * 60 + minutes - shift) * 60_000) + Int((seconds * 1_000).rounded())
  }

  /// Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms", days_from_civil).
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func iso(day: Int, milliseconds: Int) -> String {
    let perDay = 86_400_000
    let total = day * perDay + milliseconds
    let day = total >= 0 ? total / perDay : (total - perDay + 1) / perDay
    let time = total - day * perDay
    // civil_from_days of the same source.
    let z = day + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let dayOfMonth = dayOfYear - (153 * shifted + 2) / 5 + 1
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(dayOfMonth, 2) + "T"
      + padded(time / 3_600_000, 2) + ":" + padded(time / 60_000 % 60, 2) + ":"
      + padded(time / 1_000 % 60, 2) + "." + padded(time % 1_000, 3) + "Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension UInt8 {
  fileprivate var isNumberStart: Bool {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "+") || self == UInt8(ascii: ".")
  }
}
