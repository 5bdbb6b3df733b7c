import Claims
import Quotations
import Testing

struct AuditThresholdsSettingsTests {
  @Test func `settings change the numbers they name and no others`() {
    var settings = QuotationSettings()
    #expect(AuditThresholds(settings) == AuditThresholds())
    settings.longestGap = 12
    settings.alteredShare = 50
    var wanted = AuditThresholds()
    (wanted.longestMarkedGap, wanted.alteredShare) = (12, 0.5)
    #expect(AuditThresholds(settings) == wanted)
    #expect(AuditThresholds(settings).digest != AuditThresholds().digest)
  }
}
