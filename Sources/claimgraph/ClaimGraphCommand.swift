@main struct ClaimGraphCommand { static func main() {} }
