# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every package of every system, from one place. What goes in is chosen by component: the program
# and its desktop files have none ("Unspecified"); documents in a distribution's own form, the
# libraries of a bundle and the symbols for a debugger have one each. PackageKind.cmake, which
# CPack reads anew for each kind of package, says which components that kind takes.
include(GNUInstallDirs)
set(fuseboard_packaging ${PROJECT_SOURCE_DIR}/packaging)

set(CPACK_PACKAGE_NAME fuseboard)
set(CPACK_PACKAGE_VENDOR "The Fuseboard authors")
set(CPACK_PACKAGE_CONTACT "The Fuseboard authors <fuseboard@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "board of health, fallback chains and keys for LLM providers")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${fuseboard_packaging}/description.txt)
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/fuseboard/fuseboard)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
# One thread, so that the compressed bytes do not depend on the number of cores.
set(CPACK_THREADS 1)
# Nobody's umask shows in a package.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${fuseboard_packaging}/cmake/PackageKind.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${fuseboard_packaging}/cmake/BeforePackage.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${fuseboard_packaging}/cmake/AfterPackage.cmake)
# Read by the scripts above.
set(CPACK_FUSEBOARD_BUILD ${PROJECT_BINARY_DIR})
set(CPACK_FUSEBOARD_SOURCE ${PROJECT_SOURCE_DIR})

if(WIN32)
    include(FuseboardWindowsPackage)
elseif(APPLE)
    include(FuseboardMacPackage)
else()
    include(FuseboardLinuxPackages)
endif()
include(CPack)
