#!/bin/sh
# From build/dist/oneonone.app to build/oneonone-VERSION.dmg. On macOS only.
#   packaging/macos/dmg.sh VERSION
# With SIGN_AS (a Developer ID Application) it is signed for the hardened runtime, with NOTARY_PROFILE (made by
# `xcrun notarytool store-credentials`) notarised as well. Without, it is signed ad hoc: fine on the same machine,
# elsewhere macOS asks for a right click and Open.
set -eu
version=$1
cd "$(dirname "$0")/../.."
app=build/dist/oneonone.app
image=build/oneonone-$version.dmg

if [ -n "${SIGN_AS:-}" ]; then
  find "$app" -type f \( -name '*.so' -o -name '*.dylib' \) -exec \
    codesign --force --timestamp --options runtime --sign "$SIGN_AS" {} +
  codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$SIGN_AS" "$app"
else
  codesign --force --deep --entitlements packaging/macos/entitlements.plist --sign - "$app"
fi
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "oneonone $version" -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$image"

if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
echo "$image"
