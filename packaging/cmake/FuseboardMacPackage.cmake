# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The disk image for macOS; included by FuseboardPackages.cmake.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME fuseboard-${PROJECT_VERSION}-macos)
set(CPACK_DMG_VOLUME_NAME "Fuseboard ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT ULFO)
# Signing must see the program as it is handed out.
set(CPACK_STRIP_FILES OFF)

set_target_properties(fuseboard PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Fuseboard
    MACOSX_BUNDLE_INFO_PLIST ${fuseboard_packaging}/macos/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER io.github.fuseboard.Fuseboard
    MACOSX_BUNDLE_BUNDLE_NAME Fuseboard
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

qt_generate_deploy_app_script(TARGET fuseboard OUTPUT_SCRIPT fuseboard_deployment
                              NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${fuseboard_deployment} COMPONENT bundle EXCLUDE_FROM_ALL)
# With FUSEBOARD_SIGNING_IDENTITY set, all is signed for the hardened runtime; else only ad hoc,
# which Apple's processors ask for. Notarization needs the image: packaging/macos/notarize.sh.
set(FUSEBOARD_SIGNING_IDENTITY "-" CACHE STRING "Identity for codesign, - for none of one's own")
install(CODE "
    execute_process(COMMAND ${fuseboard_packaging}/macos/sign.sh \"${FUSEBOARD_SIGNING_IDENTITY}\"
                            \"\${CMAKE_INSTALL_PREFIX}\"
                    COMMAND_ERROR_IS_FATAL ANY)" COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . COMPONENT bundle EXCLUDE_FROM_ALL)
