import SourceText
import Testing

@testable import MapCompiler

/// Plain scalars mean what YAML 1.2's core schema says, and timestamps.
struct YAMLScalarTests {
  @Test(arguments: [
    ("", DataValue.null), ("~", .null), ("null", .null), ("true", .bool(true)), ("False", .bool(false)),
    ("yes", .string("yes")), ("on", .string("on")), ("0", .int(0)), ("-12", .int(-12)), ("+5", .int(5)),
    ("0x1F", .int(31)), ("0o17", .int(15)), ("0b101", .int(5)), ("012", .int(12)), ("1.5", .double(1.5)),
    (".5", .double(0.5)),
    ("1e3", .double(1_000)), ("-1.5E-2", .double(-0.015)), (".inf", .double(.infinity)),
    ("-.inf", .double(-.infinity)),
    ("1.2.3", .string("1.2.3")), ("-", .string("-")), ("+", .string("+")), (".", .string(".")),
    ("1 2", .string("1 2")),
    ("0x", .string("0x")), ("p. 4", .string("p. 4")), ("99999999999999999999", .double(1e20)),
  ])
  func `plain scalars`(_ text: String, _ value: DataValue) {
    #expect(YAMLScalar.value(of: text) == value)
  }

  @Test(arguments: [
    ("2024-05-17", "2024-05-17T00:00:00.000Z"), ("2024-02-29", "2024-02-29T00:00:00.000Z"),
    ("1899-12-31", "1899-12-31T00:00:00.000Z"), ("2001-12-14t21:59:43.10-05:00", "2001-12-15T02:59:43.100Z"),
    ("2001-12-14 21:59:43.10 -5", "2001-12-15T02:59:43.100Z"),
    ("2001-1-2 03:04:05", "2001-01-02T03:04:05.000Z"),
    ("2001-12-14T23:30:00+01:30", "2001-12-14T22:00:00.000Z"),
    ("2001-12-14T00:30:00+01:00", "2001-12-13T23:30:00.000Z"),
  ])
  func `timestamps in universal time`(_ text: String, _ time: String) {
    #expect(YAMLScalar.value(of: text) == .timestamp(time))
  }

  @Test(arguments: [
    "2024-13-01", "2024-1-1", "24-01-01", "2024-01-01T", "2024-01-01T25:00:00", "2024-01-01T10:00",
    "2024-01-01T10:00:00+9223372036854775807", "2024-01-01T10:00:00+1:2:3", "2024-01-01-01",
  ])
  func `what is nearly a timestamp is text`(_ text: String) {
    #expect(YAMLScalar.value(of: text) == .string(text))
  }
}
