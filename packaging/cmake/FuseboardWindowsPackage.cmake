# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The installer for Windows (NSIS) with its Qt inside; included by FuseboardPackages.cmake.
# CPack finds packaging/windows/NSIS.template.in before its own: that one can install for one user
# without an administrator, or for all of them.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_FILE_NAME fuseboard-${PROJECT_VERSION}-windows-x86_64)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Fuseboard)
set(CPACK_NSIS_DISPLAY_NAME Fuseboard)
list(PREPEND CMAKE_MODULE_PATH ${fuseboard_packaging}/windows)
set(CPACK_MODULE_PATH ${CMAKE_MODULE_PATH})

qt_generate_deploy_app_script(TARGET fuseboard OUTPUT_SCRIPT fuseboard_deployment
                              NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${fuseboard_deployment} COMPONENT bundle EXCLUDE_FROM_ALL)
# QtKeychain and zlib are none of Qt's own: they are taken from beside their import libraries.
install(FILES $<TARGET_RUNTIME_DLLS:fuseboard> DESTINATION ${CMAKE_INSTALL_BINDIR}
        COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .
        COMPONENT bundle EXCLUDE_FROM_ALL)
